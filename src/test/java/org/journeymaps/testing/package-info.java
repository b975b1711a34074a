/** What tests share: a world with users and projects, storage in memory or in Active Objects, and builders of maps. */
package org.journeymaps.testing;
