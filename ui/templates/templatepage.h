// SPDX-License-Identifier: MIT
// The TemplatePage shows a revision of a ServerTemplate: what it is, what it lists and carries, who uses it.
#pragma once

#include "ui/components/componentpage.h"

class CarriedTab;
class ImagesTab;
class UsedByTab;

class TemplatePage final : public ComponentPage<ServerTemplate> {
    Q_OBJECT
public:
    explicit TemplatePage(Workbench &bench, QWidget *parent = nullptr);

private:
    void showParts() override;
    QString whatIsUnknown() const override;
    void showLacks(const QList<check::Lack> &lacks, bool canBePublished) override;
    void followLack(AnyId id) override;

    Banner *m_ready;
    ImagesTab *m_images;
    CarriedTab *m_carried;
    UsedByTab *m_usedBy;
    QPushButton *m_newVersion;
};
