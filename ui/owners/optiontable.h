// SPDX-License-Identifier: MIT
// The OptionTable is an array's launch options: several ways to launch, each of which overlays its
// Next.
#pragma once

#include "core/plan/anyid.h"
#include "core/plan/plan.h"

#include <QWidget>
#include <optional>

class ImageField;
class QComboBox;
class QLabel;
class QScrollArea;
class QSpinBox;
class QToolButton;
class QVBoxLayout;

class OptionTable : public QWidget {
    Q_OBJECT
public:
    OptionTable(const Plan &plan, Id<ServerArray> array, QWidget *parent = nullptr);
    // In their order; none: the array launches as its Next says.
    QList<LaunchOption> options() const;

signals:
    void edited();

private:
    struct Line {
        QWidget *widget;
        LaunchOption before;
        QComboBox *type, *serverTemplate;
        ImageField *image;
        QSpinBox *weight;
        QToolButton *up;
    };
    struct Template {
        QString text;
        AnyId id; // a revision, or a lineage that is followed
        std::optional<TemplatePointer> pointer;
        bool operator==(const Template &) const = default;
    };
    void addLine(const LaunchOption &option);
    void findTemplates();
    QString followingText(Id<TemplateLineage> lineage, TemplatePointer pointer) const;
    void offerTypes(QComboBox *box, const LaunchOption &option) const;
    void offerTemplates(QComboBox *box, const LaunchOption &option) const;
    LaunchOption optionOf(const Line &line) const;
    void remove(QWidget *widget);
    void raise(QWidget *widget);
    void showNote();

    const Plan m_plan;
    const Id<ServerArray> m_array;
    QScrollArea *m_scroll;
    QVBoxLayout *m_layout;
    QLabel *m_note;
    QList<Template> m_templates;
    QList<Line> m_lines;
};
