package org.mingjian.cases.register;

import java.util.List;

import org.mingjian.kernel.contract.cases.Labelled;

/** Where several agencies enforce together (联合执法区域), and who leads. The entry belongs to the leading agency. */
public record JointZone(
        @Labelled(value = "区域名称", english = "name of the zone")
        String name,

        @Labelled(value = "覆盖区划", english = "division codes it covers")
        List<String> divisions,

        @Labelled(value = "参加机关代码", english = "codes of the agencies taking part")
        List<String> members,

        @Labelled(value = "设立文件", english = "document that set it up")
        String document)
        implements RegisterEntry {
    public JointZone {
        divisions = List.copyOf(divisions);
        members = List.copyOf(members);
    }
}
