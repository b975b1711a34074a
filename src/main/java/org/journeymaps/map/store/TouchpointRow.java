package org.journeymaps.map.store;

import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.journeymaps.platform.store.RemovableRow;
import org.jspecify.annotations.Nullable;

/** A row of the table of touchpoints. */
@Table("TOUCHPOINT")
@Preload
public interface TouchpointRow extends RemovableRow {
    @Override
    @NotNull
    @Indexed
    int getMapId();

    void setMapId(int mapId);

    @Nullable
    Integer getStageId();

    void setStageId(@Nullable Integer stageId);

    @NotNull
    String getOrderKey();

    void setOrderKey(String orderKey);

    @NotNull
    String getName();

    void setName(String name);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getDescription();

    void setDescription(@Nullable String description);

    @Nullable
    Integer getTypeId();

    void setTypeId(@Nullable Integer typeId);

    @Nullable
    Integer getChannelId();

    void setChannelId(@Nullable Integer channelId);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getCustomerGoal();

    void setCustomerGoal(@Nullable String customerGoal);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getCustomerAction();

    void setCustomerAction(@Nullable String customerAction);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getFrontStage();

    void setFrontStage(@Nullable String frontStage);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getBackStage();

    void setBackStage(@Nullable String backStage);

    @Nullable
    Integer getDepartmentId();

    void setDepartmentId(@Nullable Integer departmentId);

    @Nullable
    Integer getWaitingMinutes();

    void setWaitingMinutes(@Nullable Integer waitingMinutes);

    @NotNull
    boolean isMomentOfTruth();

    void setMomentOfTruth(boolean momentOfTruth);

    @Nullable
    Integer getImportance();

    void setImportance(@Nullable Integer importance);

    @Nullable
    String getExternalBy();

    void setExternalBy(@Nullable String externalBy);

    @Nullable
    String getMoment();

    void setMoment(@Nullable String moment);

    @Nullable
    String getUsedSystem();

    void setUsedSystem(@Nullable String usedSystem);

    @NotNull
    boolean isDecision();

    void setDecision(boolean decision);

    @NotNull
    boolean isAddedValue();

    void setAddedValue(boolean addedValue);

    @NotNull
    boolean isMoreEfficient();

    void setMoreEfficient(boolean moreEfficient);

    @NotNull
    boolean isInternalGoalHurts();

    void setInternalGoalHurts(boolean internalGoalHurts);

    @Nullable
    String getOwnerKey();

    void setOwnerKey(@Nullable String ownerKey);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getGuidance();

    void setGuidance(@Nullable String guidance);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getCompetence();

    void setCompetence(@Nullable String competence);

    @NotNull
    boolean isInPlace();

    void setInPlace(boolean inPlace);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getLaneOne();

    void setLaneOne(@Nullable String laneOne);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getLaneTwo();

    void setLaneTwo(@Nullable String laneTwo);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getLaneThree();

    void setLaneThree(@Nullable String laneThree);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getLaneFour();

    void setLaneFour(@Nullable String laneFour);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getLaneFive();

    void setLaneFive(@Nullable String laneFive);
}
