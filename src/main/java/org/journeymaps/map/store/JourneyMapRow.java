package org.journeymaps.map.store;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.journeymaps.admission.AdmissionText;
import org.jspecify.annotations.Nullable;

/** A row of the table of journey maps. */
@Table("JOURNEY_MAP")
@Preload
public interface JourneyMapRow extends Entity {
    @NotNull
    @Indexed
    long getProjectId();

    void setProjectId(long projectId);

    @NotNull
    String getName();

    void setName(String name);

    @Nullable
    String getPerspective();

    void setPerspective(@Nullable String perspective);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getDesiredExperience();

    void setDesiredExperience(@Nullable String desiredExperience);

    @NotNull
    String getLife();

    void setLife(String life);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getExpectations();

    void setExpectations(@Nullable String expectations);

    /** Says whether the expectations are confirmed as realistic. */
    @NotNull
    boolean isRealistic();

    void setRealistic(boolean realistic);

    /** Gives the months between two reviews, or nothing. */
    @Nullable
    Integer getReviewEvery();

    void setReviewEvery(@Nullable Integer reviewEvery);

    /** Gives the ids of the map's personas, separated by commas; nothing for none. */
    @Nullable
    String getPersonas();

    void setPersonas(@Nullable String personas);

    @NotNull
    String getOwnerKey();

    void setOwnerKey(String ownerKey);

    @NotNull
    int getRevision();

    void setRevision(int revision);

    /** Gives the copy of the home project's settings that {@link AdmissionText} wrote. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getProjectRules();

    void setProjectRules(@Nullable String projectRules);

    /** Gives the map's own rules as {@link AdmissionText} wrote them. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getMapRules();

    void setMapRules(@Nullable String mapRules);

    /** Gives the key of the user who deleted the map, or nothing while it is there. */
    @Nullable
    String getRemovedBy();

    void setRemovedBy(@Nullable String removedBy);

    @Nullable
    Date getRemovedAt();

    void setRemovedAt(@Nullable Date removedAt);

    /** Gives any number; whoever changes it makes other writers of the map wait, and changes nothing else. */
    @Nullable
    Integer getTurns();

    void setTurns(@Nullable Integer turns);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getGoal();

    void setGoal(@Nullable String goal);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getScope();

    void setScope(@Nullable String scope);

    /** Gives the focus as {@link org.journeymaps.model.Focus#kept} wrote it, or nothing. */
    @Nullable
    String getFocus();

    void setFocus(@Nullable String focus);

    @NotNull
    boolean isTemplate();

    void setTemplate(boolean template);

    @Nullable
    String getGoalKind();

    void setGoalKind(@Nullable String goalKind);

    @Nullable
    String getGoalMetric();

    void setGoalMetric(@Nullable String goalMetric);

    /** Gives a number with a decimal point. */
    @Nullable
    String getGoalBaseline();

    void setGoalBaseline(@Nullable String goalBaseline);

    /** Gives a number with a decimal point. */
    @Nullable
    String getGoalTarget();

    void setGoalTarget(@Nullable String goalTarget);

    /** Gives a day as 2026-04-14. */
    @Nullable
    String getGoalDate();

    void setGoalDate(@Nullable String goalDate);

    @Nullable
    String getLaneOne();

    void setLaneOne(@Nullable String laneOne);

    @Nullable
    String getLaneTwo();

    void setLaneTwo(@Nullable String laneTwo);

    @Nullable
    String getLaneThree();

    void setLaneThree(@Nullable String laneThree);

    @Nullable
    String getLaneFour();

    void setLaneFour(@Nullable String laneFour);

    @Nullable
    String getLaneFive();

    void setLaneFive(@Nullable String laneFive);

    @Nullable
    String getLaneOrder();

    void setLaneOrder(@Nullable String laneOrder);
}
