package org.mingjian.cases.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.mingjian.kernel.contract.cases.FieldProblem;
import org.mingjian.kernel.contract.cases.Labelled;

/** One sitting of the examination for certificates, by paper (执法资格考试). The entry belongs to whoever held it. */
public record ExamSitting(
        @Labelled(value = "考试科目", english = "paper") String paper,

        @Labelled(value = "考试日期", english = "day of the sitting")
        LocalDate heldOn,

        @Labelled(value = "报名人数", english = "people registered")
        Integer registered,

        @Labelled(value = "参考人数", english = "people who sat it")
        Integer sat,

        @Labelled(value = "合格人数", english = "people who passed")
        Integer passed)
        implements RegisterEntry {
    @Override
    public List<FieldProblem> contradictions() {
        List<FieldProblem> problems = new ArrayList<>();
        if (sat > registered) {
            problems.add(new FieldProblem("sat", FieldProblem.Kind.OUT_OF_RANGE, "参考人数不能多于报名人数"));
        }
        if (passed > sat) {
            problems.add(new FieldProblem("passed", FieldProblem.Kind.OUT_OF_RANGE, "合格人数不能多于参考人数"));
        }
        return problems;
    }
}
