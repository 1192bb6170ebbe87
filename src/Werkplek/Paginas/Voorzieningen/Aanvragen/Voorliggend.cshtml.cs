using Microsoft.AspNetCore.Mvc;
using Rotonde.Gezin;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Voorzieningen;
using Rotonde.Voorzieningen.Aanvragen;
using Rotonde.Voorzieningen.Indicaties;
using Rotonde.Weblaag.Dossier;
using Rotonde.Weblaag.Verklaringen;

namespace Rotonde.Werkplek.Paginas.Voorzieningen.Aanvragen;

/// <summary>What comes before help of the municipality, in the order of DT-2, for one goal.</summary>
[Mag(Gegevenssoort.Indicatie)]
[Mag(Gegevenssoort.Indicatie, Actie.Schrijven)]
internal sealed class VoorliggendModel(AanvraagInBeeld aanvragen, VoorliggendVanDoel eerder, LegVoorliggendVast vastleggen) : Rotondepagina
{
    [BindProperty]
    public List<RijInvoer> Rijen { get; set; } = [];

    public Aanvraagbeeld Aanvraag { get; private set; } = null!;

    public Guid Doel { get; private set; }

    public Voorliggendtabel Tabel => Voorliggendtabel.Geldend(Vandaag);

    public async Task OnGetAsync(Guid id, Guid doel)
    {
        await LeesAsync(id, doel);
        var bewaard = await eerder.GeefAsync(Actor, Aanvraag.Persoon, DoelId.Van(doel), Stop);
        Rijen = [.. Tabel.Rijen.Select(r => RijInvoer.Van(r.Bron, bewaard?.Antwoorden.FirstOrDefault(a => a.Bron == r.Bron)))];
    }

    public async Task<IActionResult> OnPostAsync(Guid id, Guid doel)
    {
        await LeesAsync(id, doel);
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var uitkomst = await vastleggen.UitvoerenAsync(
            new(Aanvraag.Persoon, DoelId.Van(doel),
                [.. Rijen.Where(r => r.Conclusie is not null).Select(r => new Voorliggendantwoord(r.Bron, r.Beschikbaar, r.Passend, r.Tijdig, r.Betaalbaar, r.Conclusie!.Value, r.Motivering ?? "", r.TochVerder))]),
            Proces(Doelen.Besluit), Stop);
        if (uitkomst.Weigering is { Veld: { } bron } weigering && Rijen.FindIndex(r => r.Bron.ToString() == bron) is >= 0 and var plek)
        {
            ModelState.AddModelError($"Rijen[{plek}].Motivering", weigering.Uitleg);
            return Page();
        }

        return await RondAfAsync(
            uitkomst, "Vastgelegd wat voorgaat. Stel nu de indicatie.", _ => RedirectToPage("/Voorzieningen/Aanvragen/Indicatie", new { id, doel }), () => Task.FromResult<IActionResult>(Page()));
    }

    private async Task LeesAsync(Guid id, Guid doel) => (Aanvraag, Doel) = (await aanvragen.GeefAsync(Actor, AanvraagId.Van(id), Stop), doel);

    internal sealed class RijInvoer
    {
        public Voorliggendebron Bron { get; set; }

        public bool Beschikbaar { get; set; }

        public bool Passend { get; set; }

        public bool Tijdig { get; set; }

        public bool Betaalbaar { get; set; }

        public Voorliggendconclusie? Conclusie { get; set; }

        public string? Motivering { get; set; }

        public string? TochVerder { get; set; }

        public static RijInvoer Van(Voorliggendebron bron, Voorliggendantwoord? eerder) => eerder is null
            ? new RijInvoer { Bron = bron }
            : new RijInvoer
            {
                Bron = bron, Beschikbaar = eerder.Beschikbaar, Passend = eerder.Passend, Tijdig = eerder.Tijdig, Betaalbaar = eerder.Betaalbaar,
                Conclusie = eerder.Conclusie, Motivering = eerder.Motivering, TochVerder = eerder.TochVerder,
            };
    }
}
