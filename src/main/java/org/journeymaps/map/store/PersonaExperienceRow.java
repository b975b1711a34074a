package org.journeymaps.map.store;

import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** A row of the table of what single personas experience (ADR 21). */
@Table("PERSONA_EXPERIENCE")
@Preload
public interface PersonaExperienceRow extends FeltRow {
    /** Every column, for reading many rows in one statement. */
    String COLUMNS =
            "ID,MAP_ID,TOUCHPOINT_ID,PERSONA_ID,NOT_MET,FEELINGS,THOUGHTS,EXPECTED,EXPERIENCED,EXPECTATION,EXPECT_SOURCE,REACTION";

    @NotNull
    @Indexed
    int getMapId();

    void setMapId(int mapId);

    @Override
    @NotNull
    @Indexed
    int getTouchpointId();

    void setTouchpointId(int touchpointId);

    @NotNull
    int getPersonaId();

    void setPersonaId(int personaId);

    /** Gives 1 where the persona does not meet the touchpoint, otherwise nothing. */
    @Nullable
    Integer getNotMet();

    void setNotMet(@Nullable Integer notMet);

    /** Gives the feelings as {@link org.journeymaps.map.Feeling#text} wrote them, or nothing for none. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getFeelings();

    void setFeelings(@Nullable String feelings);
}
