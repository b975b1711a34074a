package org.journeymaps.map.store;

import net.java.ao.Entity;
import net.java.ao.schema.StringLength;
import org.jspecify.annotations.Nullable;

/** The columns of what somebody experiences at a touchpoint, whoever it is. */
public interface FeltRow extends Entity {
    int getTouchpointId();

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getThoughts();

    void setThoughts(@Nullable String thoughts);

    @Nullable
    Integer getExpected();

    void setExpected(@Nullable Integer expected);

    @Nullable
    Integer getExperienced();

    void setExperienced(@Nullable Integer experienced);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getExpectation();

    void setExpectation(@Nullable String expectation);

    @Nullable
    String getExpectSource();

    void setExpectSource(@Nullable String expectSource);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getReaction();

    void setReaction(@Nullable String reaction);
}
