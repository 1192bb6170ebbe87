using Rotonde.Basis;
using Rotonde.Basis.Regels;
using Rotonde.Berichten.Volumes;

namespace Rotonde.Berichten.Registerregels;

/// <summary>Rules on a declaration as a whole and on its clients (323).</summary>
internal static class Declaratiekopregels
{
    [Regel("TR333", "Een aanbieder gebruikt een declaratienummer een keer.")]
    internal static Uitspraak? TR333(bool bekend) => bekend
        ? new("Dit declaratienummer is al eerder gebruikt.", "Geef de declaratie een nieuw nummer.")
        : null;

    [Regel("TR318", "Een declaratieperiode ligt niet voor de vorige.")]
    internal static Uitspraak? TR318(DateOnly? laatste, DateOnly nieuw) => Perioden.MagVolgen(laatste, nieuw)
        ? null
        : new("Er is al over een latere maand gedeclareerd.", $"Zet deze regels in een declaratie over {laatste!.Value.Voluit()[2..]} of later.");

    [Regel("TR304", "Een client in een declaratie heeft een toewijzing bij deze aanbieder.")]
    internal static Uitspraak? TR304(bool bekend) => bekend
        ? null
        : new("Van deze client is geen toewijzing bij deze aanbieder bekend.", "Controleer het burgerservicenummer en de gemeente.");
}
