using Rotonde.Privacy.Rechten;

namespace Rotonde.Privacy.Raadplegingen;

/// <summary>In which process something is written: who, why, and the key of the request so that a double click does its work once.</summary>
/// <param name="Actor">Who.</param>
/// <param name="Doel">Why.</param>
/// <param name="Sleutel">Made when the form was shown; empty where there is no form.</param>
public sealed record Proces(Actor Actor, Doel Doel, Guid Sleutel = default);
