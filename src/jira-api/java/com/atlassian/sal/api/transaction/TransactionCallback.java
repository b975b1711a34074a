// Source: docs/jira-api-used.txt
package com.atlassian.sal.api.transaction;

/** Work to be done inside one transaction. */
public interface TransactionCallback<T> {
    T doInTransaction();
}
