// Source: jira-platform.md 3 [V]
package com.atlassian.webresource.api.assembler;

/** Collects what the page being built needs. */
public interface PageBuilderService {
    WebResourceAssembler assembler();
}
