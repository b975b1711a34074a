// Source: atlassian-labs/atlassian-slack-integration-server (Jira 11.0), its upgrade tasks; the Active Objects plugin's
// sources (Apache-2.0)
package com.atlassian.activeobjects.external;

/** Brings stored data to the next version of the model, before the tables of the present version are migrated. */
public interface ActiveObjectsUpgradeTask {
    ModelVersion getModelVersion();

    void upgrade(ModelVersion currentVersion, ActiveObjects ao);
}
