package org.mingjian.cases.register;

import java.util.Arrays;
import java.util.Optional;

/** The registers, with their name in addresses and in Chinese. */
public enum RegisterType {
    POWERS("powers", "权责清单", Power.class, Keeper.AGENCY, Sight.PUBLIC),
    LICENCE_ITEMS("licence-items", "许可事项和办事指南", LicenceItem.class, Keeper.AGENCY, Sight.PUBLIC),
    DELEGATIONS("delegations", "赋权乡镇街道事项", Delegation.class, Keeper.BUREAU, Sight.PUBLIC),
    JOINT_ZONES("joint-zones", "联合执法区域", JointZone.class, Keeper.BUREAU, Sight.INTERNAL),
    ENTRUSTMENTS("entrustments", "委托执法", Entrustment.class, Keeper.BUREAU, Sight.PUBLIC),
    BENCHMARKS("benchmarks", "行政裁量基准", BenchmarkBand.class, Keeper.AGENCY, Sight.PUBLIC),
    LENIENCY_LISTS("leniency-lists", "四张清单", LeniencyItem.class, Keeper.AGENCY, Sight.PUBLIC),
    INSPECTION_ITEMS("inspection-items", "行政检查事项清单", InspectionItem.class, Keeper.AGENCY, Sight.PUBLIC),
    INSPECTION_CAPS("inspection-caps", "行政检查年度频次上限", InspectionCap.class, Keeper.BUREAU, Sight.INTERNAL),
    MAJOR_DECISIONS("major-decisions", "重大执法决定目录清单", MajorDecision.class, Keeper.AGENCY, Sight.INTERNAL),
    EXAMS("exams", "执法资格考试", ExamSitting.class, Keeper.BUREAU, Sight.INTERNAL),
    TRAINING("training", "执法人员培训学时", Training.class, Keeper.AGENCY, Sight.INTERNAL),
    SUBJECTS("subjects", "执法主体资格确认", Subject.class, Keeper.BUREAU, Sight.INTERNAL),
    CERTIFICATES("certificates", "执法证件状态", Certificate.class, Keeper.BUREAU, Sight.INTERNAL);

    private final String wireName;
    private final String label;
    private final Class<? extends RegisterEntry> record;
    private final Keeper keeper;
    private final Sight sight;

    RegisterType(String wireName, String label, Class<? extends RegisterEntry> record, Keeper keeper, Sight sight) {
        this.wireName = wireName;
        this.label = label;
        this.record = record;
        this.keeper = keeper;
        this.sight = sight;
    }

    /** Who enters and changes. */
    public enum Keeper {
        /** The agency itself, or whoever may enter for the justice bureau. */
        AGENCY,
        /** The justice bureau alone: nobody confirms or extends what he may do himself. */
        BUREAU
    }

    /** Who may read. */
    public enum Sight {
        /** Everybody, once a version is published. */
        PUBLIC,
        /** Whoever works with the suite, within the data scope. */
        INTERNAL
    }

    /** The kebab-case name in addresses. */
    public String wireName() {
        return wireName;
    }

    /** What a clerk calls the register. */
    public String label() {
        return label;
    }

    /** The record that holds what an entry says. */
    public Class<? extends RegisterEntry> record() {
        return record;
    }

    public Keeper keeper() {
        return keeper;
    }

    public boolean isPublic() {
        return sight == Sight.PUBLIC;
    }

    /** The register with that name in addresses, or empty when there is none. */
    public static Optional<RegisterType> ofWireName(String name) {
        return Arrays.stream(values())
                .filter(type -> type.wireName.equals(name))
                .findFirst();
    }

    /** The register whose entries are held by that record. */
    public static RegisterType of(Class<? extends RegisterEntry> record) {
        return Arrays.stream(values())
                .filter(type -> type.record.equals(record))
                .findFirst()
                .orElseThrow();
    }
}
