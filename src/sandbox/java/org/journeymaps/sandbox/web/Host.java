package org.journeymaps.sandbox.web;

import org.journeymaps.sandbox.jira.Authentication;
import org.journeymaps.sandbox.jira.Constants;
import org.journeymaps.sandbox.jira.Issues;
import org.journeymaps.sandbox.jira.PageResources;
import org.journeymaps.sandbox.jira.Permissions;
import org.journeymaps.sandbox.jira.Projects;
import org.journeymaps.sandbox.jira.SalUsers;
import org.journeymaps.sandbox.jira.Texts;
import org.journeymaps.sandbox.jira.Users;

/** The parts of the small Jira that pages need. */
public record Host(
        Authentication authentication,
        Texts texts,
        Users users,
        SalUsers licences,
        Projects projects,
        Issues issues,
        Permissions permissions,
        Constants constants,
        PageResources pageResources) {}
