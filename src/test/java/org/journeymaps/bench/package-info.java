/** Measures what the quality goals promise, beside a floor written by hand, and writes {@code docs/quality-report.md}. */
package org.journeymaps.bench;
