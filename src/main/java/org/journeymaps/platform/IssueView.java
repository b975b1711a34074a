package org.journeymaps.platform;

/** An issue as far as somebody who may browse it sees it here; category is Jira's {@code new}, {@code indeterminate} or {@code done}. */
public record IssueView(long id, String key, String summary, String status, String category) {}
