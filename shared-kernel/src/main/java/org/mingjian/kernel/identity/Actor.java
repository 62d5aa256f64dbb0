package org.mingjian.kernel.identity;

import java.util.Set;

/**
 * Who acts: a person or an agency's system.
 *
 * @param subject stable id out of the token; what audit rows name
 * @param name what people call them
 * @param roles names out of {@link Role}
 * @param scope whose rows they may see
 */
public record Actor(String subject, String name, Set<String> roles, DataScope scope) {

    public Actor {
        roles = Set.copyOf(roles);
    }

    /** Whether they hold that role. */
    public boolean is(String role) {
        return roles.contains(role);
    }
}
