package org.mingjian.cases.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;

import jakarta.enterprise.context.ApplicationScoped;

import org.mingjian.cases.casefile.Judge;
import org.mingjian.cases.casefile.Statutes;
import org.mingjian.kernel.problem.FieldError;
import org.mingjian.kernel.problem.ProblemException;
import org.mingjian.kernel.problem.ProblemType;
import org.mingjian.kernel.statute.Deadline;
import org.mingjian.kernel.statute.ExcludedPeriod;
import org.mingjian.kernel.statute.Jurisdiction;
import org.mingjian.kernel.statute.TimeLimit;

/** Counts any limit of the table for dates somebody thinks of. Touches no case. */
@ApplicationScoped
class Reckoning {

    private final Statutes statutes;

    Reckoning(Judge judge) {
        this.statutes = judge.statutes();
    }

    /** What is asked: which limit, where, from when, how often extended, which time left out. */
    record Question(
            String topic, Jurisdiction matter, LocalDate start, int extensions, List<ExcludedPeriod> excluded) {}

    /** @throws ProblemException {@code validation-failed} when there is no such limit there or it cannot be extended so often */
    ReckonedDeadline of(Question question) {
        TimeLimit limit = find(question);
        String citation = limit.citation().text();
        if (!limit.isCountable()) {
            return new ReckonedDeadline(
                    limit.id(),
                    limit.label(),
                    citation,
                    question.start(),
                    null,
                    null,
                    false,
                    List.of(),
                    limit.label() + "：" + limit.citation().basis() + "没有可以计算的期限");
        }
        int most = limit.extension() == null ? 0 : limit.extension().times();
        if (question.extensions() > most) {
            throw wrong("extensions", most == 0 ? "该期限不得延长" : "该期限最多延长" + most + "次");
        }
        Deadline deadline =
                statutes.counter().count(limit, question.start(), question.extensions(), question.excluded());
        return new ReckonedDeadline(
                limit.id(),
                limit.label(),
                citation,
                deadline.start(),
                deadline.rawDue(),
                deadline.due(),
                deadline.provisional(),
                List.copyOf(deadline.missingYears()),
                deadline.reasoning());
    }

    private TimeLimit find(Question question) {
        try {
            return statutes.timeLimits()
                    .find(question.topic(), question.matter(), question.start())
                    .orElseThrow(() -> wrong("limit", "该地区和领域在" + question.start() + "没有这项法定期限"));
        } catch (NoSuchElementException e) {
            throw wrong("limit", "没有名为“" + question.topic() + "”的期限；请从期限目录中选择");
        }
    }

    static ProblemException wrong(String name, String detail) {
        return ProblemException.of(
                ProblemType.VALIDATION_FAILED,
                List.of(FieldError.of(ProblemType.VALIDATION_FAILED, "/" + name, detail)));
    }
}
