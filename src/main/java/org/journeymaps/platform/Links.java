package org.journeymaps.platform;

/** Addresses inside Jira. */
public interface Links {
    /** Gives Jira's public base address without a slash at its end, such as {@code https://jira.example.com/jira}. */
    String absoluteBase();

    /** Gives the path below the host, such as {@code /jira}, or an empty text. */
    String contextPath();
}
