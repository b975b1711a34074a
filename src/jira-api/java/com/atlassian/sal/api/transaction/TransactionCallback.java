// Source: jira-platform.md 3 [V]
package com.atlassian.sal.api.transaction;

/** Work to be done inside one transaction. */
public interface TransactionCallback<T> {
    T doInTransaction();
}
