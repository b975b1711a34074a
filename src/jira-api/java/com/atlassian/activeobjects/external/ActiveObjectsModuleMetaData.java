// Source: docs/jira-api-used.txt; Active Objects plugin, Apache-2.0
package com.atlassian.activeobjects.external;

import java.util.concurrent.ExecutionException;

/** What is known of one plugin's Active Objects module. */
public interface ActiveObjectsModuleMetaData {
    void awaitInitialization() throws ExecutionException, InterruptedException;

    boolean isInitialized();

    boolean isDataSourcePresent();
}
