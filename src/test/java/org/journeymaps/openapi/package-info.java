/** Describes the app's REST as OpenAPI, read out of the compiled code. */
package org.journeymaps.openapi;
