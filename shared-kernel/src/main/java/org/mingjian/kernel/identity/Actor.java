package org.mingjian.kernel.identity;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Who acts: a person or an agency's system.
 *
 * @param subject stable id out of the token; what audit rows name
 * @param name what people call them
 * @param roles names out of {@link Role}
 * @param scope whose rows they may see
 * @param certificate number of the certificate they act under (执法证号或者审核人员编号); null for a system and for whoever has
 *     none
 */
public record Actor(
        String subject,
        String name,
        Set<String> roles,
        DataScope scope,
        @Nullable String certificate) {

    public Actor {
        roles = Set.copyOf(roles);
    }

    /** Somebody without a certificate. */
    public Actor(String subject, String name, Set<String> roles, DataScope scope) {
        this(subject, name, roles, scope, null);
    }

    /** Whether they hold that role. */
    public boolean is(String role) {
        return roles.contains(role);
    }
}
