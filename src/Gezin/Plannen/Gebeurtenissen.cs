using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Gezin.Planonderdelen;

namespace Rotonde.Gezin.Plannen;

/// <summary>A plan was started for a family.</summary>
public sealed record PlanGestart(PlanId Plan, GezinsverbandId Gezin) : IGebeurtenis;

/// <summary>A plan was established: it runs from now on.</summary>
public sealed record PlanVastgesteld(PlanId Plan, GezinsverbandId Gezin, DateOnly Datum, Regie Regie) : IGebeurtenis;

/// <summary>A plan was closed.</summary>
public sealed record PlanGesloten(PlanId Plan, GezinsverbandId Gezin, DateOnly Datum) : IGebeurtenis;

/// <summary>A plan got another regisseur.</summary>
public sealed record RegisseurGewijzigd(PlanId Plan) : IGebeurtenis;

/// <summary>The Aanspreekpunt directs for a while.</summary>
public sealed record RegieOvergenomen(PlanId Plan, DateOnly Van, DateOnly Tot) : IGebeurtenis;

/// <summary>Family or network directs again.</summary>
public sealed record RegieTeruggegeven(PlanId Plan, DateOnly Datum) : IGebeurtenis;

/// <summary>An evaluation of the plan was held.</summary>
public sealed record PlanGeevalueerd(PlanId Plan, EvaluatieId Evaluatie, DateOnly Gepland, DateOnly Gehouden, Evaluatieuitkomst Uitkomst) : IGebeurtenis;
