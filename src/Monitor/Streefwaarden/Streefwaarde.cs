using System.Globalization;
using System.Text.Json.Serialization;

namespace Rotonde.Monitor.Streefwaarden;

/// <summary>What an indicator aims at: one of the target kinds of DOMAIN-MODEL §10.1. Percentages and hours are in the unit of the indicator.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "soort")]
[JsonDerivedType(typeof(Minstens), "minstens")]
[JsonDerivedType(typeof(Hoogstens), "hoogstens")]
[JsonDerivedType(typeof(TenOpzichteVanBasis), "tenOpzichteVanBasis")]
[JsonDerivedType(typeof(Richting), "richting")]
[JsonDerivedType(typeof(Behoud), "behoud")]
[JsonDerivedType(typeof(BinnenBegroting), "binnenBegroting")]
public abstract record Streefwaarde;

/// <summary>Absolute: at least this; amber down to the tolerance.</summary>
/// <param name="Waarde">The target.</param>
/// <param name="Tolerantie">How far below is still amber.</param>
public sealed record Minstens(decimal Waarde, decimal Tolerantie) : Streefwaarde;

/// <summary>Absolute: at most this; amber up to the band.</summary>
/// <param name="Waarde">The target.</param>
/// <param name="Band">The highest value that is amber.</param>
public sealed record Hoogstens(decimal Waarde, decimal Band) : Streefwaarde;

/// <summary>Relative: a change against 2019 by 31-12-2024, along a straight path from 31-12-2020 (A-14).</summary>
/// <param name="Verandering">−0.05 is five percent less; never zero.</param>
public sealed record TenOpzichteVanBasis(decimal Verandering) : Streefwaarde;

/// <summary>Only a direction: one percent that way is good, one percent the other way is not.</summary>
/// <param name="Omhoog">Is more better?</param>
public sealed record Richting(bool Omhoog) : Streefwaarde;

/// <summary>Stay as it is: within 2 is green, within 5 is amber.</summary>
/// <param name="InProcentpunt">For a percentage the change is in percentage points, otherwise in percent.</param>
public sealed record Behoud(bool InProcentpunt) : Streefwaarde;

/// <summary>Stay within the primary budget: value in percent of it, amber to 102.</summary>
public sealed record BinnenBegroting : Streefwaarde;

/// <summary>The path from 31-12-2020 to 31-12-2024.</summary>
public static class Streefpad
{
    /// <summary>Which part of the change should have been made: quarters since 31-12-2020 ÷ 16, between 0 and 1.</summary>
    /// <param name="peil">The quarter of measuring.</param>
    public static decimal Deel(Basis.Kwartaal peil) => Math.Clamp((((peil.Jaar - 2020) * 4) + peil.Nummer - 4) / 16m, 0m, 1m);

    /// <summary>The value that belongs to that quarter: base × (1 + change × part).</summary>
    public static decimal Waarde(decimal basis, decimal verandering, Basis.Kwartaal peil) => basis * (1m + (verandering * Deel(peil)));

    internal static string Tekst(decimal getal) => getal.ToString("#,0.##", CultureInfo.GetCultureInfo("nl-NL"));
}
