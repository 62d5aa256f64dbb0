package org.mingjian.cases.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.arc.All;
import org.mingjian.kernel.contract.cases.CaseKind;
import org.mingjian.kernel.contract.cases.Procedure;

/** Every procedure the service knows. */
@ApplicationScoped
public class Procedures {

    private final List<CaseProcedure<?>> all = new ArrayList<>();

    /** All procedures of all features. */
    public Procedures(@All List<ProcedureSource> sources) {
        sources.forEach(source -> all.addAll(source.procedures()));
    }

    /** The procedure of that kind, or empty when the kind has no such form. */
    public Optional<CaseProcedure<?>> find(CaseKind kind, Procedure procedure) {
        for (CaseProcedure<?> known : all) {
            if (known.kind() == kind && known.procedure() == procedure) {
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }

    /** All of them. */
    public List<CaseProcedure<?>> all() {
        return List.copyOf(all);
    }
}
