// SPDX-License-Identifier: MIT
// The ImageChooser is a dialog to find one image of a cloud: type, arrows, Enter.
#pragma once

#include "core/base/override.h"
#include "core/plan/plan.h"

#include <QDialog>

class ElidedLabel;
class ImageTable;
class QLineEdit;
class QPushButton;
class QTableView;
class RoleLabel;

class ImageChooser : public QDialog {
    Q_OBJECT
public:
    // `current` is selected when it is of this cloud and kind. For kernels and ramdisks the cloud's default
    // can be chosen, too.
    ImageChooser(const Plan &plan, Id<Cloud> cloud, ImageKind kind, Id<Image> current,
                 QWidget *parent = nullptr);

    // Says which of the images do not boot on it.
    void setType(Id<InstanceType> type);
    // An image that the plan does not have can be wanted, too.
    void offerOther();

signals:
    void chosen(const OverrideOrDefault<Id<Image>> &image);
    // Of this id, as far as it was typed.
    void otherWanted(const QString &uid);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeTable();
    QWidget *makeButtons(ImageKind kind);
    void showFound();
    void select(int row);
    void choose();
    void chooseDefault();

    void showFit();

    const Plan m_plan;
    const QString m_cloudName;
    Id<InstanceType> m_type;
    const Id<Image> m_current;
    bool m_searched = false; // something was typed, so the first hit is wanted rather than the current
    bool m_wantsId = false;  // the image of a typed id is to be selected once it is found
    ImageTable *m_table;
    QLineEdit *m_search;
    QTableView *m_view;
    ElidedLabel *m_count;
    RoleLabel *m_fit;
    QPushButton *m_choose, *m_other;
};
