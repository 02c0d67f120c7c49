// SPDX-License-Identifier: MIT
// The ImpactDialog shows what an edit changes in the launches of others, and asks whether to do it.
#pragma once

#include <QDialog>
#include <memory>

class ImpactView;
class QPushButton;
struct ImpactLines;

class ImpactDialog : public QDialog {
    Q_OBJECT
public:
    // Says that it is being looked at until show() is called; `label` is what the edit is.
    explicit ImpactDialog(const QString &label, QWidget *parent = nullptr);
    void show(const std::shared_ptr<const ImpactLines> &lines);
    // The sentences and rows as text, for the clipboard.
    QString asText() const;
    ImpactView *view() const { return m_view; }
    QPushButton *applyButton() const { return m_apply; }

private:
    ImpactView *m_view;
    QPushButton *m_apply;
};
