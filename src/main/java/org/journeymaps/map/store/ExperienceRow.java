package org.journeymaps.map.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** A row of the table of what everyone experiences; an older node takes every row of it for that (ADR 21). */
@Table("EXPERIENCE")
@Preload
public interface ExperienceRow extends Entity {
    /** Every column, for reading many rows in one statement. */
    String COLUMNS = "ID,MAP_ID,TOUCHPOINT_ID,THOUGHTS,EXPECTED,EXPERIENCED,EXPECTATION,EXPECT_SOURCE,REACTION";

    @NotNull
    @Indexed
    int getMapId();

    void setMapId(int mapId);

    @NotNull
    @Indexed
    int getTouchpointId();

    void setTouchpointId(int touchpointId);

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
