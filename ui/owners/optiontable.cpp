// SPDX-License-Identifier: MIT
#include "ui/owners/optiontable.h"

#include "core/plan/pointer.h"
#include "ui/owners/ownerchoices.h"
#include "ui/widgets/imagefield.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QSpinBox>
#include <QToolButton>

using namespace ownerchoices;

namespace {
// Stands for requirements, of which the cloud chooses a type.
constexpr int byCloudRole = Qt::UserRole + 2;

QToolButton *lineButton(const QString &name)
{
    auto *button = new QToolButton;
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}
} // namespace

OptionTable::OptionTable(const Plan &plan, Id<ServerArray> array, QWidget *parent)
    : QWidget(parent), m_plan(plan), m_array(array), m_scroll(new QScrollArea(this)),
      m_layout(new QVBoxLayout), m_note(new RoleLabel(theme::Role::Muted))
{
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins({});
    m_layout->setSpacing(theme::gap);
    // Many are scrolled, so that the dialog keeps its buttons on the screen.
    auto *ground = new QWidget;
    ground->setLayout(m_layout);
    ground->setAutoFillBackground(false);
    m_layout->setContentsMargins({});
    m_layout->setAlignment(Qt::AlignTop);
    m_scroll->setWidget(ground);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    lines->addWidget(m_scroll);
    findTemplates();
    auto *below = new QHBoxLayout;
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    below->addWidget(m_note, 1);
    auto *add = new QPushButton(tr("Add a Launch Option"));
    theme::makeLink(add);
    connect(add, &QPushButton::clicked, this, [this] {
        addLine({});
        m_lines.constLast().type->setFocus();
        showNote();
        emit edited();
    });
    below->addWidget(add);
    lines->addLayout(below);
    for (const Id<LaunchOption> id : optionsOf(plan, array))
        addLine(plan.row(id));
    showNote();
}

void OptionTable::offerTypes(QComboBox *box, const LaunchOption &option) const
{
    ownerchoices::add(box, tr("Instance type as Next"), {});
    box->addItem(tr("chosen by the cloud"));
    box->setItemData(1, true, byCloudRole);
    for (const Id<InstanceType> type : ofCloud<InstanceType>(m_plan, m_plan.row(m_array).next.cloud))
        ownerchoices::add(box, nameOf(m_plan, type), type);
    if (const auto type = option.instanceType.value(); type && m_plan.row(type).removed) // it stays
        ownerchoices::add(box, nameOf(m_plan, type), type);
    option.typeByCloud ? box->setCurrentIndex(1) : choose(box, option.instanceType.value());
}

// What launches in the array's cloud: the same for every option.
void OptionTable::findTemplates()
{
    const Id<Cloud> cloud = m_plan.row(m_array).next.cloud;
    for (const Id<TemplateLineage> lineage : templates(m_plan)) {
        for (const TemplatePointer pointer : pointersOf(m_plan, lineage))
            if (coverageOf(m_plan, followedRevision(m_plan, lineage, pointer), cloud) != Coverage::None)
                m_templates.append({followingText(lineage, pointer), lineage, pointer});
        for (const Id<ServerTemplate> id : revisions(m_plan, lineage))
            if (coverageOf(m_plan, id, cloud) != Coverage::None)
                m_templates.append({nameOf(m_plan, id), id, {}});
    }
}

QString OptionTable::followingText(Id<TemplateLineage> lineage, TemplatePointer pointer) const
{
    return (pointer == TemplatePointer::Default ? tr("%1 [Default]") : tr("%1 [Latest]"))
        .arg(templateText(m_plan, lineage));
}

void OptionTable::offerTemplates(QComboBox *box, const LaunchOption &option) const
{
    ownerchoices::add(box, tr("ServerTemplate as Next"), {});
    QList<Template> offered = m_templates;
    // What does not fit, or was removed, is offered where it is named, so that it stays.
    const auto offer = [&](const Template &one) {
        if (one.id && !offered.contains(one))
            offered.append(one);
    };
    offer({nameOf(m_plan, option.serverTemplate), option.serverTemplate, {}});
    if (option.templateLineage)
        offer(
            {followingText(option.templateLineage, option.pointer), option.templateLineage, option.pointer});
    for (const Template &one : std::as_const(offered))
        one.pointer ? addFollowing(box, one.text, *one.pointer, one.id)
                    : ownerchoices::add(box, one.text, one.id);
    option.templateLineage ? choose(box, option.templateLineage, option.pointer)
                           : choose(box, option.serverTemplate);
}

void OptionTable::addLine(const LaunchOption &option)
{
    Line line {new QWidget(this), option, makeBox(), makeBox(), new ImageField, new QSpinBox, nullptr};
    offerTypes(line.type, option);
    offerTemplates(line.serverTemplate, option);
    line.type->setAccessibleName(tr("Instance type of the launch option"));
    line.serverTemplate->setAccessibleName(tr("ServerTemplate of the launch option"));
    line.image->show(m_plan, m_plan.row(m_array).next.cloud, tr("Image as Next"));
    line.image->setAccessibleName(tr("Image of the launch option"));
    if (option.image.isSet())
        line.image->choose(option.image.value());
    line.weight->setRange(0, 999);
    line.weight->setPrefix(tr("weight "));
    line.weight->setSpecialValueText(tr("no weight"));
    line.weight->setValue(option.weight);
    line.weight->setAccessibleName(tr("Weight of the launch option"));
    line.weight->setToolTip(theme::tooltip(tr("How many units of the array's counts an instance of it is.")));
    line.up = lineButton(tr("Earlier: the first is what a launch takes"));
    auto *up = line.up, *away = lineButton(tr("Remove this launch option"));
    up->setArrowType(Qt::UpArrow);
    away->setIcon(theme::icon(QStringLiteral("delete")));
    auto *rows = new QVBoxLayout(line.widget);
    rows->setContentsMargins({});
    rows->setSpacing(theme::smallGap);
    auto *first = new QHBoxLayout, *second = new QHBoxLayout;
    first->addWidget(line.type, 1);
    for (QWidget *field : std::initializer_list<QWidget *> {line.weight, up, away})
        first->addWidget(field);
    second->addWidget(line.serverTemplate, 1);
    second->addWidget(line.image, 1);
    for (QHBoxLayout *row : {first, second}) {
        row->setSpacing(theme::gap);
        rows->addLayout(row);
    }
    m_layout->addWidget(line.widget);
    m_lines.append(line);
    connect(up, &QToolButton::clicked, this, [this, widget = line.widget] { raise(widget); });
    connect(away, &QToolButton::clicked, this, [this, widget = line.widget] { remove(widget); });
    for (QComboBox *box : {line.type, line.serverTemplate})
        connect(box, &QComboBox::currentIndexChanged, this, &OptionTable::edited);
    connect(line.image, &ImageField::edited, this, &OptionTable::edited);
    connect(line.weight, &QSpinBox::valueChanged, this, &OptionTable::edited);
}

void OptionTable::remove(QWidget *widget)
{
    m_lines.removeIf([widget](const Line &line) { return line.widget == widget; });
    m_layout->removeWidget(widget);
    widget->hide();
    widget->deleteLater(); // it holds the button that was clicked
    showNote();
    emit edited();
}

void OptionTable::raise(QWidget *widget)
{
    const auto at = std::find_if(m_lines.cbegin(), m_lines.cend(),
                                 [widget](const Line &line) { return line.widget == widget; })
        - m_lines.cbegin();
    if (at == 0)
        return;
    m_lines.swapItemsAt(at, at - 1);
    m_layout->removeWidget(widget);
    m_layout->insertWidget(int(at) - 1, widget);
    showNote();
    emit edited();
}

void OptionTable::showNote()
{
    constexpr int seenAtOnce = 3;
    m_scroll->setVisible(!m_lines.isEmpty());
    int height = 0;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        m_lines.at(i).up->setEnabled(i > 0);
        height += i < seenAtOnce ? m_lines.at(i).widget->sizeHint().height() + theme::gap : 0;
    }
    m_scroll->setFixedHeight(height);
    m_note->setText(m_lines.isEmpty()
                        ? tr("No launch options: instances launch as Next says.")
                        : tr("Each changes what it sets of Next. The first is what a launch takes."));
}

LaunchOption OptionTable::optionOf(const Line &line) const
{
    LaunchOption option = line.before;
    option.typeByCloud = line.type->currentData(byCloudRole).toBool();
    const auto type = chosen<InstanceType>(line.type);
    option.instanceType = type ? Override<Id<InstanceType>>(type) : Override<Id<InstanceType>>();
    option.image = line.image->value();
    const std::optional<TemplatePointer> pointer = pointerOf(line.serverTemplate);
    option.templateLineage = chosen<TemplateLineage>(line.serverTemplate);
    option.serverTemplate = chosen<ServerTemplate>(line.serverTemplate);
    option.pointer = pointer.value_or(TemplatePointer::Default);
    option.weight = line.weight->value();
    return option;
}

QList<LaunchOption> OptionTable::options() const
{
    QList<LaunchOption> options;
    for (const Line &line : m_lines)
        options.append(optionOf(line));
    return options;
}
