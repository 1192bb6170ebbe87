using Rotonde.Basis.Gebeurtenissen;

namespace Rotonde.Gezin.Planonderdelen;

/// <summary>A goal was evaluated; no person, so that figures may be made of it.</summary>
/// <param name="Plan">Plan.</param>
/// <param name="Doel">Goal.</param>
/// <param name="Datum">When.</param>
/// <param name="Thema">Theme.</param>
/// <param name="Doelrealisatie">0 to 1 (DOMAIN-MODEL §8).</param>
/// <param name="Uitkomst">What was decided.</param>
/// <param name="Gesloten">Was the goal closed?</param>
public sealed record DoelGeevalueerd(PlanId Plan, DoelId Doel, DateOnly Datum, Thema Thema, decimal Doelrealisatie, Evaluatieuitkomst Uitkomst, bool Gesloten) : IGebeurtenis;

/// <summary>A line of a plan got another state.</summary>
public sealed record PlanregelGewijzigd(PlanId Plan, PlanregelId Planregel, Planregelstatus Status) : IGebeurtenis;
