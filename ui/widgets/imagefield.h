// SPDX-License-Identifier: MIT
// The ImageField chooses an image of a cloud, or leaves it to be inherited.
#pragma once

#include "core/base/override.h"
#include "core/plan/plan.h"

#include <QWidget>

class ElidedLabel;
class QPushButton;

class ImageField : public QWidget {
    Q_OBJECT
public:
    explicit ImageField(QWidget *parent = nullptr);
    // What is shown where none is chosen; an image of another cloud is let go.
    void show(const Plan &plan, Id<Cloud> cloud, const QString &inherited);
    const Override<Id<Image>> &value() const { return m_value; }
    void choose(Id<Image> image);
    // What the image is to boot on.
    void setType(Id<InstanceType> type) { m_type = type; }

signals:
    void edited();
    // An image that the plan does not have.
    void otherWanted(Id<Cloud> cloud, const QString &uid);

private:
    void openChooser();
    void showValue();

    Plan m_plan;
    Id<Cloud> m_cloud;
    Id<InstanceType> m_type;
    QString m_inherited;
    Override<Id<Image>> m_value;
    ElidedLabel *m_text;
    QPushButton *m_choose, *m_inherit;
};
