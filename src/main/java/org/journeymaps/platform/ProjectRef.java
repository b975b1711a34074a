package org.journeymaps.platform;

/** A project of Jira by its lasting id and its present key and name. */
public record ProjectRef(long id, String key, String name) {}
