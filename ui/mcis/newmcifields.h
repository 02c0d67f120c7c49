// SPDX-License-Identifier: MIT
// NewMciFields ask for what a MultiCloud Image made on the fly needs: a name, a cloud, its image and its
// instance type.
#pragma once

#include "core/plan/plan.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QPushButton;

class NewMciFields : public QWidget {
    Q_OBJECT
public:
    explicit NewMciFields(const Plan &plan, QWidget *parent = nullptr);
    QString name() const;
    // Without MultiCloud Image.
    MciSetting setting() const;
    // What is still missing, as a sentence; empty when all is there.
    QString missing() const;
    // Why the image does not boot on the instance type; empty where it does.
    QStringList misfits() const;
    QLineEdit *nameField() const { return m_name; }
    // Takes the image as if it was chosen.
    void setImage(Id<Image> image);
    QComboBox *cloudField() const { return m_cloud; }

signals:
    void edited();

private:
    void addField(QGridLayout *grid, const QString &label, QWidget *field);
    Id<Cloud> cloud() const;
    void takeCloud();
    void proposeType();
    void chooseImage();

    const Plan m_plan;
    QLineEdit *m_name;
    QComboBox *m_cloud, *m_type;
    QPushButton *m_image;
    Id<Image> m_chosen;
};
