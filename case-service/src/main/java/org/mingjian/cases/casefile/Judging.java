package org.mingjian.cases.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Wires the statute data into the judge. */
@ApplicationScoped
class Judging {

    @Produces
    @Singleton
    Judge judge() {
        return new Judge(Statutes.load());
    }
}
