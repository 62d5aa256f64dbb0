package org.mingjian.kernel.contract.cases;

/** Why a decision is not disclosed (不予公开的情形, 国办发〔2018〕118号二, 治安管理处罚法第一百三十六条). */
public enum WithholdingReason implements Choice {
    STATE_SECRET("国家秘密", false),
    TRADE_SECRET("商业秘密", true),
    PRIVACY("个人隐私", true),
    MINOR("当事人是未成年人", false),
    CRIMINAL_INVESTIGATION("涉嫌犯罪，正在移送或者侦查", true),
    SAFETY("公开后可能危及国家安全、公共安全、经济安全、社会稳定", true),
    OTHER_BY_LAW("法律、法规规定不予公开的其他情形", true),
    SEALED_POLICE_RECORD("治安管理处罚记录封存", false);

    private final String label;
    private final boolean canPass;

    WithholdingReason(String label, boolean canPass) {
        this.label = label;
        this.canPass = canPass;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether it can cease to stand in the way: an investigation ends, who is protected agrees. */
    public boolean canPass() {
        return canPass;
    }
}
