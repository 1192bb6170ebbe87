using Rotonde.Basis;
using Rotonde.Basis.Regels;
using Rotonde.Berichten.Register;

namespace Rotonde.Berichten.Registerregels;

/// <summary>Rules on starts and stops against what was reported before (305, 307). They follow the state machine of a delivery (SPEC §10).</summary>
internal static class Leveringsregels
{
    private const string Tijdelijk = "20";

    // Without allocation number the work is taakgericht, where none is needed (IV096). A client without number of their own (000000000) is never known.
    [Regel("TR019", "Een start of stop hoort bij een toewijzing van deze client.")]
    internal static Uitspraak? TR019(long? nummer, Bsn bsn, BekendeToewijzing? toewijzing) => (nummer is null && bsn != default) || toewijzing?.Bsn == bsn
        ? null
        : new("Er is geen toewijzing met dit nummer voor deze client.", "Controleer het toewijzingnummer en de client.");

    [Regel("TR063", "Alleen wat eerder is gemeld, kan worden verwijderd.")]
    internal static Uitspraak? TR063(bool eerderGemeld) => eerderGemeld
        ? null
        : new("Er is geen eerdere melding met deze sleutel die verwijderd kan worden.", "Controleer de sleutel van de melding die weg moet.");

    [Regel("TR071", "Een start waar een stop op volgde, kan niet worden verwijderd.")]
    internal static Uitspraak? TR071(bool gestopt) => gestopt
        ? new("De start kan niet worden verwijderd, want er is al een stop gemeld.", "Verwijder eerst de stop.")
        : null;

    [Regel("TR074", "Een melding komt een keer.")]
    internal static Uitspraak? TR074(bool eerderGemeld) => eerderGemeld
        ? new("Deze melding is al eerder ontvangen.", "Meld alleen wat nieuw is; verwijder een foute melding eerst.")
        : null;

    [Regel("TR326", "Een nieuwe start kan pas na een stop van de vorige levering.")]
    internal static Uitspraak? TR326(bool loopt) => loopt
        ? new("De vorige levering op deze toewijzing loopt nog.", "Meld eerst de stop van de vorige levering.")
        : null;

    [Regel("TR382", "Een stop hoort bij een gemelde start met dezelfde sleutel.")]
    internal static Uitspraak? TR382(bool gestart) => gestart
        ? null
        : new("Er is geen start met hetzelfde toewijzingnummer, product en dezelfde begindatum.", "Neem de sleutel van de start over, of meld eerst de start.");

    [Regel("TR413", "Een tijdelijke stop volgt niet op een tijdelijke stop.")]
    internal static Uitspraak? TR413(string reden, IReadOnlyList<BekendeStop> stops) => reden == Tijdelijk && stops.Any(s => s.RedenBeeindiging == Tijdelijk)
        ? new("Deze levering is al tijdelijk gestopt.", "Meld de definitieve stop, of een nieuwe start.")
        : null;

    [Regel("TR414", "Een volgende stop ligt niet voor de vorige.")]
    internal static Uitspraak? TR414(DateOnly einddatum, IReadOnlyList<BekendeStop> stops) => stops.Count > 0 && einddatum < stops[^1].Einddatum
        ? new("Deze stop ligt voor de vorige stop van deze levering.", $"Vul een einddatum van {stops[^1].Einddatum.Kort()} of later.")
        : null;

    [Regel("TR415", "Op een definitieve stop volgt geen stop.")]
    internal static Uitspraak? TR415(IReadOnlyList<BekendeStop> stops) => stops.Any(s => s.RedenBeeindiging != Tijdelijk)
        ? new("Deze levering is al definitief gestopt.", "Verwijder eerst de vorige stop als die niet klopt.")
        : null;
}
