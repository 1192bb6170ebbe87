using Microsoft.AspNetCore.Mvc;
using Rotonde.Basis;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Voorzieningen;
using Rotonde.Voorzieningen.Beschikkingen;
using Rotonde.Voorzieningen.Toewijzingen;
using Rotonde.Weblaag.Dossier;
using Rotonde.Weblaag.Formulieren;
using Rotonde.Weblaag.Verklaringen;

namespace Rotonde.Werkplek.Paginas.Voorzieningen.Toewijzingen;

/// <summary>One allocation: longer, after the test of R-097, or shorter, with the reason the provider reads; then its 301 goes out again (OP380).</summary>
[Mag(Gegevenssoort.Toewijzing, Actie.Schrijven)]
internal sealed class IndexModel(BeschikkingInBeeld beschikkingen, VoorzieningenVanPersoon voorzieningen, VerlengToewijzing verlengen, VerkortToewijzing verkorten) : Rotondepagina
{
    [BindProperty]
    public VerlengInvoer Verlenging { get; set; } = new();

    [BindProperty]
    public VerkortInvoer Verkorting { get; set; } = new();

    [BindProperty(SupportsGet = true, Name = "toewijzing")]
    public Guid Toewijzing { get; set; }

    public Voorzieningregel Regel { get; private set; } = null!;

    public BeschikkingId Beschikking { get; private set; }

    public static IReadOnlyList<Keuze> Redenen { get; } = Keuze.Van<Wijzigingsreden>(r => r.InWoorden());

    public static IReadOnlyList<Keuze> JaNee { get; } = [new("true", "Ja"), new("false", "Nee")];

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await LeesAsync(id))
        {
            return NotFound();
        }

        (Verlenging.Versie, Verkorting.Versie) = (Regel.Versie, Regel.Versie);
        return Page();
    }

    public Task<IActionResult> OnPostVerlengenAsync(Guid id) => MetRegelAsync(id, nameof(Verlenging), async () =>
        Verlenging.Nieuw is not { } nieuw
            ? new Weigering("VerlengingDag", "Vul de nieuwe laatste dag in.", nameof(Verlenging.Nieuw))
            : (await verlengen.UitvoerenAsync(
                new(ToewijzingId.Van(Toewijzing), nieuw, new(Verlenging.ResultaatBereikt, Verlenging.LichterMogelijk, Verlenging.Toelichting), Verlenging.Versie),
                Proces(Doelen.Levering), Stop)).Weigering is { } nee
                ? nee with { Veld = nee.Veld switch { "Toets" => Leeg(), "Einddatum" or "Tot" or "Einde" => nameof(Verlenging.Nieuw), var veld => veld } }
                : null);

    public Task<IActionResult> OnPostVerkortenAsync(Guid id) => MetRegelAsync(id, nameof(Verkorting), async () =>
        Verkorting is not { Einde: { } einde, Reden: { } reden }
            ? new Weigering("VerkortingKeuze", "Vul de nieuwe laatste dag in en kies waarom.", Verkorting.Einde is null ? nameof(Verkorting.Einde) : nameof(Verkorting.Reden))
            : (await verkorten.UitvoerenAsync(new(ToewijzingId.Van(Toewijzing), einde, reden, Verkorting.Versie), Proces(Doelen.Levering), Stop)).Weigering);

    private string Leeg() => Verlenging.ResultaatBereikt is null or true ? nameof(Verlenging.ResultaatBereikt)
        : Verlenging.LichterMogelijk is null or true ? nameof(Verlenging.LichterMogelijk) : nameof(Verlenging.Toelichting);

    private async Task<IActionResult> MetRegelAsync(Guid id, string voorvoegsel, Func<Task<Weigering?>> werk) =>
        await LeesAsync(id) ? await DoeAsync(id, voorvoegsel, "De toewijzing is gewijzigd. Verstuur nu het bericht aan de aanbieder.", werk) : NotFound();

    private async Task<bool> LeesAsync(Guid id)
    {
        if (await beschikkingen.GeefAsync(Actor, BeschikkingId.Van(id), Stop) is not { } beeld
            || (await voorzieningen.GeefAsync(Actor, beeld.Persoon, Stop)).FirstOrDefault(v => v.Toewijzing?.Waarde == Toewijzing && v.Beschikking == beeld.Beschikking) is not { } regel)
        {
            return false;
        }

        (Beschikking, Regel) = (beeld.Beschikking, regel);
        return true;
    }

    internal sealed class VerlengInvoer
    {
        public int? Versie { get; set; }

        public DateOnly? Nieuw { get; set; }

        public bool? ResultaatBereikt { get; set; }

        public bool? LichterMogelijk { get; set; }

        public string? Toelichting { get; set; }
    }

    internal sealed class VerkortInvoer
    {
        public int? Versie { get; set; }

        public DateOnly? Einde { get; set; }

        public Wijzigingsreden? Reden { get; set; }
    }
}
