// SPDX-License-Identifier: MIT
// The MciPage shows a revision of a MultiCloud Image: what it is, what it means in each cloud, who uses it.
#pragma once

#include "ui/components/componentpage.h"

class CloudsTab;
class UsedBy;

class MciPage final : public ComponentPage<MultiCloudImage> {
    Q_OBJECT
public:
    explicit MciPage(Workbench &bench, QWidget *parent = nullptr);
    void showPart(AnyId setting) override;

private:
    void showParts() override;
    void addAbout(PageSection &about) const override;
    QString whatIsUnknown() const override;

    CloudsTab *m_clouds;
    UsedBy *m_usedBy;
};
