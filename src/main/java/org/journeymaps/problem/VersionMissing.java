package org.journeymaps.problem;

/** Refuses an edit that does not say which version of the map it has seen (QC2). */
public final class VersionMissing extends Problem {
    public VersionMissing() {
        super(Text.of("jm.problem.versionmissing"));
    }
}
