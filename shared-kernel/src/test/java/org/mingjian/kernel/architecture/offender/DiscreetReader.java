package org.mingjian.kernel.architecture.offender;

import java.util.List;

import org.mingjian.kernel.identity.DataScope;

/** No offender: asks whose rows it may read. */
public final class DiscreetReader {

    /** What is asked for. */
    public record Question(DataScope scope, int year) {}

    public List<String> of(DataScope scope) {
        return List.of(scope.agency());
    }

    public List<String> of(Question question) {
        return of(question.scope());
    }
}
