package dev.vestibule.device.services.certificates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the store keeps on the flash.
 *
 * @param begun whether the unit has made its own certificate
 * @param certificates client/server certificates, the oldest first
 * @param authorities CA certificates that were added, the oldest first
 * @param removedAuthorities aliases of pre-installed CA certificates that were deleted
 */
record Book(
    boolean begun,
    List<Certificate> certificates,
    List<Authority> authorities,
    List<String> removedAuthorities) {

  static final Book EMPTY = new Book(false, List.of(), List.of(), List.of());

  Book {
    certificates = List.copyOf(certificates);
    authorities = List.copyOf(authorities);
    removedAuthorities = List.copyOf(removedAuthorities);
  }

  Optional<Certificate> certificate(String alias) {
    return certificates.stream().filter(it -> it.alias().equals(alias)).findFirst();
  }

  /** With this one, in place of an older one of the same alias. */
  Book with(Certificate certificate) {
    var more = new ArrayList<>(certificates);
    int place = more.indexOf(certificate(certificate.alias()).orElse(certificate));
    if (place < 0) more.add(certificate);
    else more.set(place, certificate);
    return new Book(true, more, authorities, removedAuthorities);
  }

  Book without(String alias) {
    return new Book(
        begun,
        certificates.stream().filter(it -> !it.alias().equals(alias)).toList(),
        authorities,
        removedAuthorities);
  }

  Book withAuthority(Authority authority) {
    var more = new ArrayList<>(authorities);
    more.add(authority);
    return new Book(begun, certificates, more, removedAuthorities);
  }

  Book withoutAuthority(String alias) {
    return new Book(
        begun,
        certificates,
        authorities.stream().filter(it -> !it.alias().equals(alias)).toList(),
        removedAuthorities);
  }

  Book withoutPreInstalled(String alias) {
    var removed = new ArrayList<>(removedAuthorities);
    removed.add(alias);
    return new Book(begun, certificates, authorities, removed);
  }
}
