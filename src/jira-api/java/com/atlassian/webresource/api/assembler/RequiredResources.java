// Source: docs/jira-api-used.txt
package com.atlassian.webresource.api.assembler;

/** Takes the names of scripts and styles that a page requires. */
public interface RequiredResources {
    RequiredResources requireWebResource(String moduleCompleteKey);

    RequiredResources requireContext(String context);
}
