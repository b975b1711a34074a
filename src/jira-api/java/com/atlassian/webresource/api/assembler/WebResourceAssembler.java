// Source: jira-platform.md 3 [V]
package com.atlassian.webresource.api.assembler;

/** The resources of one page. */
public interface WebResourceAssembler {
    RequiredResources resources();
}
