namespace Rotonde.Gezin.Plannen;

/// <summary>Who directs, and what comes with it.</summary>
/// <param name="Regie">Who directs the own life.</param>
/// <param name="Overname">A temporary take-over with its motivation is needed.</param>
/// <param name="Veiligheidsplan">A safety plan and DT-5 come with it.</param>
/// <param name="GecertificeerdeInstelling">A GI directs the part of the court measure; the Aanspreekpunt coordinates the rest.</param>
public sealed record Regieadvies(Regie Regie, bool Overname, bool Veiligheidsplan, bool GecertificeerdeInstelling);
