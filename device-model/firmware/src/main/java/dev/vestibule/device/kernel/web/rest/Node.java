package dev.vestibule.device.kernel.web.rest;

/** What has a name below an entity, beside its properties. */
public sealed interface Node permits Entity, EntityCollection, Action {

  /** The segment of the path. */
  String name();

  /** A sentence for documents. */
  String help();
}
