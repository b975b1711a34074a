package org.journeymaps.platform;

/** Something of Jira's that can be picked from a list, such as an issue type or a priority. */
public record Choice(String id, String name) {}
