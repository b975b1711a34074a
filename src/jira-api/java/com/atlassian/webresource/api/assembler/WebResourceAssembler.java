// Source: docs/jira-api-used.txt
package com.atlassian.webresource.api.assembler;

/** The resources of one page. */
public interface WebResourceAssembler {
    RequiredResources resources();
}
