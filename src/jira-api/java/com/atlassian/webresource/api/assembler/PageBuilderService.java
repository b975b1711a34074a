// Source: docs/jira-api-used.txt
package com.atlassian.webresource.api.assembler;

/** Collects what the page being built needs. */
public interface PageBuilderService {
    WebResourceAssembler assembler();
}
