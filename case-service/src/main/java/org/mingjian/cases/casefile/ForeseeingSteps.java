package org.mingjian.cases.casefile;

import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.mingjian.cases.agency.AgencyFacts;
import org.mingjian.cases.agency.RegisterSnapshots;
import org.mingjian.kernel.db.UnitOfWork;
import org.mingjian.kernel.identity.Actor;
import org.mingjian.kernel.problem.ProblemException;
import org.mingjian.kernel.problem.ProblemType;
import org.mingjian.kernel.time.ChinaTime;
import org.mingjian.kernel.timeline.Timeline;

/** Tells what may come next in a case. Reads the case once and writes nothing. */
@ApplicationScoped
class ForeseeingSteps {

    private final DataSource dataSource;
    private final Procedures procedures;
    private final RegisterSnapshots register;
    private final Judge judge;
    private final InstantSource clock;

    ForeseeingSteps(
            DataSource dataSource,
            Procedures procedures,
            RegisterSnapshots register,
            Judge judge,
            InstantSource clock) {
        this.dataSource = dataSource;
        this.procedures = procedures;
        this.register = register;
        this.judge = judge;
        this.clock = clock;
    }

    /** @throws ProblemException when the case is not there or not in the actor's scope */
    NextSteps of(Actor actor, UUID id) throws SQLException {
        KeptCase kept = UnitOfWork.inScope(dataSource, actor.scope(), connection -> KeptCase.load(connection, id))
                .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND));
        AgencyFacts agency = register.current()
                .agency(kept.header().agency())
                .orElseThrow(() -> ProblemException.of(ProblemType.UNKNOWN_AGENCY));
        CaseProcedure<?> procedure = procedures
                .find(kept.header().kind(), kept.header().procedure())
                .orElseThrow(() -> ProblemException.of(ProblemType.UNKNOWN_VALUE));
        Dossier dossier =
                new Dossier(kept.header(), agency, new Timeline<>(kept.steps()), register.current(), judge.statutes());
        LocalDate today = ChinaTime.dayOf(clock.instant());
        return new NextSteps(
                id,
                judge.judge(dossier, procedure).stage(),
                dossier.timeline().size(),
                new Foresight(judge, dossier, procedure, today).steps(actor.roles()));
    }
}
