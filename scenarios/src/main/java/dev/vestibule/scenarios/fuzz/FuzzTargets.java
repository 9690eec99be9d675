package dev.vestibule.scenarios.fuzz;

import dev.vestibule.device.protocols.multipart.MultipartForm;
import dev.vestibule.device.protocols.multipart.MultipartReader;
import dev.vestibule.device.protocols.multipart.Part;
import dev.vestibule.device.protocols.ntp.NtpPacket;
import dev.vestibule.device.protocols.ntp.NtpTimestamp;
import dev.vestibule.device.services.certificates.format.CertificateFile;
import dev.vestibule.device.services.certificates.format.Pkcs12File;
import dev.vestibule.device.services.certificates.format.PrivateKeyFile;
import dev.vestibule.device.services.time.zone.PosixTimeZone;
import dev.vestibule.scenarios.peer.Authority;
import dev.vestibule.scenarios.peer.FileForm;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** All that reads what strangers send, each once. */
public final class FuzzTargets {

  private static final List<Instant> MOMENTS =
      List.of(
          Instant.EPOCH,
          Instant.parse("2026-03-29T01:00:00Z"),
          Instant.parse("2026-12-31T23:59:59Z"),
          Instant.parse("2100-02-28T12:00:00Z"));

  private FuzzTargets() {}

  /** All targets, in the order in which they are fed. */
  public static List<FuzzTarget> all() {
    return List.of(
        new FuzzTarget("http", "bytes at the web server", HttpHarness::new),
        new FuzzTarget("login", "Authorization headers", LoginHarness::new),
        new FuzzTarget(
            "calls", "calls against the declared shapes of JSON APIs", CallHarness::declared),
        new FuzzTarget("json", "the same with damaged bytes", CallHarness::damaged),
        new FuzzTarget(
            "intercom", "calls of the Intercom service in five syntaxes", IntercomHarness::new),
        new FuzzTarget("param", "arguments of param.cgi", FuzzTargets::param),
        new FuzzTarget("port", "arguments of port.cgi", FuzzTargets::port),
        new FuzzTarget("multipart", "forms with files", FuzzTargets::multipart),
        new FuzzTarget("image", "AXIS OS images", ImageHarness::new),
        new FuzzTarget("pem", "certificates and private keys", FuzzTargets::pem),
        new FuzzTarget("pkcs12", "PKCS#12 files", FuzzTargets::pkcs12),
        new FuzzTarget("timezone", "POSIX time zones", FuzzTargets::timeZone),
        new FuzzTarget("ntp", "NTP packets", FuzzTargets::ntp),
        new FuzzTarget("osdp", "bytes from an OSDP panel", OsdpHarnesses::device),
        new FuzzTarget("osdp-reader", "bytes from an external OSDP reader", OsdpHarnesses::panel));
  }

  private static Harness param() {
    return QueryHarness.ofParameters(
        "/axis-cgi/param.cgi",
        List.of(
            "action=list&group=Brand.Brand,Network.*",
            "action=listdefinitions&listformat=xmlschema&group=Network",
            "action=update&root.Network.HostName=door",
            "action=add&group=StreamProfile&template=streamprofile&StreamProfile.S.Name=a",
            "action=remove&group=StreamProfile.S0"));
  }

  private static Harness port() {
    return QueryHarness.of(
        "/axis-cgi/io/port.cgi",
        List.of("action=1:/", "action=2:/500\\", "check=1,2,3", "checkactive=1", "action=1:/9\\9/"),
        List.of("/", "\\", ":", "0", "99999999", "86400001", "%2f", "%5c", "&action=", "-", ","));
  }

  private static Harness multipart() {
    var form = new FileForm(Optional.of("{}"), new byte[] {13, 10, 45, 45, 0});
    String head = form.contentType() + "\n";
    String right = head + new String(form.body(), StandardCharsets.ISO_8859_1);
    String boundary = form.contentType().replaceFirst(".*boundary=", "--");
    return new ParserHarness(
        Mutator.ofTexts(
            List.of(right),
            List.of(
                "\r\n",
                "\r\n\r\n",
                "--",
                boundary,
                boundary + "--",
                "\r\n" + boundary,
                "\"",
                ";",
                "name=\"../../a\"",
                "filename=\"../../etc/passwd\"",
                "Content-Type: a\r\n",
                "\0")),
        FuzzTargets::readForm);
  }

  private static Optional<String> readForm(byte[] input) {
    String text = new String(input, StandardCharsets.ISO_8859_1);
    int end = Math.max(0, text.indexOf('\n'));
    byte[] body = text.substring(end).stripLeading().getBytes(StandardCharsets.ISO_8859_1);
    List<Part> parts = MultipartForm.read(text.substring(0, end), body).orElse(List.of());
    long bytes = parts.stream().mapToLong(part -> part.content().length).sum();
    return parts.size() <= MultipartReader.MOST_PARTS && bytes <= body.length
        ? Optional.empty()
        : Optional.of(parts.size() + " parts of " + bytes + " bytes");
  }

  private static Harness pem() {
    Authority.Issued issued = new Authority().issue("door");
    Base64.Decoder der = Base64.getMimeDecoder();
    return new ParserHarness(
        new Mutator(
            List.of(
                issued.certificate().getBytes(StandardCharsets.US_ASCII),
                issued.privateKey().getBytes(StandardCharsets.US_ASCII),
                der.decode(issued.certificate().replaceAll("-----.*-----", "")),
                der.decode(issued.privateKey().replaceAll("-----.*-----", ""))),
            List.of(
                "-----BEGIN CERTIFICATE-----\n",
                "-----END CERTIFICATE-----\n",
                "-----BEGIN EC PRIVATE KEY-----\n",
                "-----BEGIN ENCRYPTED PRIVATE KEY-----\n",
                "Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-256-CBC,00\n\n",
                "\u0030\u0084\u007f\u00ff\u00ff\u00ff",
                "\u0030\u0080",
                "\u0000\u0000")),
        file -> {
          CertificateFile.read(file);
          PrivateKeyFile.read(file, Optional.of(Authority.PASSPHRASE));
          return Optional.empty();
        });
  }

  private static Harness pkcs12() {
    byte[] right = Base64.getDecoder().decode(new Authority().issue("door").pkcs12());
    return new ParserHarness(
        new Mutator(
            List.of(right),
            List.of(
                "\u0030\u0080",
                "\u0000\u0000",
                "\u0030\u0084\u007f\u00ff\u00ff\u00ff",
                "\u0002\u0004\u007f\u00ff\u00ff\u00ff")),
        file -> {
          Pkcs12File.read(file, Authority.PASSPHRASE);
          return Optional.empty();
        });
  }

  private static Harness timeZone() {
    return new ParserHarness(
        Mutator.ofTexts(
            List.of(
                "CET-1CEST,M3.5.0,M10.5.0/3",
                "UTC0",
                "<+0330>-3:30",
                "EST5EDT,J60/-1,300/167:59:59",
                "IST-1GMT0,M10.5.0,M3.5.0/1"),
            List.of(
                "M",
                "J",
                ",",
                "/",
                ".",
                "-",
                "+",
                ":",
                "<",
                ">",
                "365",
                "366",
                "0",
                "24",
                "167",
                "168",
                "99999999999")),
        input -> {
          PosixTimeZone.parse(new String(input, StandardCharsets.ISO_8859_1))
              .ifPresent(zone -> MOMENTS.forEach(zone::at));
          return Optional.empty();
        });
  }

  private static Harness ntp() {
    byte[] right = NtpPacket.question(new NtpTimestamp(1L << 63)).encode();
    return new ParserHarness(
        new Mutator(
            List.of(right), List.of("\u00ff\u00ff\u00ff\u00ff", "\0\0\0\0", "RATE", "DENY")),
        input -> {
          Optional<NtpPacket> read = NtpPacket.decode(input);
          return read.flatMap(packet -> NtpPacket.decode(packet.encode())).equals(read)
              ? Optional.empty()
              : Optional.of("is not written as it was read: " + read);
        });
  }
}
