using Microsoft.AspNetCore.Mvc;
using Rotonde.Aanbieders;
using Rotonde.Aanbieders.Producten;
using Rotonde.Basis;
using Rotonde.Gezin;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Voorzieningen;
using Rotonde.Voorzieningen.Aanvragen;
using Rotonde.Voorzieningen.Indicaties;
using Rotonde.Voorzieningen.Toewijzingen;
using Rotonde.Weblaag.Dossier;
using Rotonde.Weblaag.Formulieren;
using Rotonde.Weblaag.Verklaringen;

namespace Rotonde.Werkplek.Paginas.Voorzieningen.Aanvragen;

/// <summary>The indication for one goal: which product, how much, how long, and how it becomes less; two options when it costs much .</summary>
[Mag(Gegevenssoort.Indicatie, Actie.Schrijven)]
internal sealed class IndicatieModel(AanvraagInBeeld aanvragen, Productcatalogus catalogus, StelIndicatie stellen, WeegOpties wegen) : Rotondepagina
{
    [BindProperty]
    public IndicatieVelden Invoer { get; set; } = new();

    [BindProperty]
    public WeegInvoer Weging { get; set; } = new();

    public Aanvraagbeeld Aanvraag { get; private set; } = null!;

    public Guid Doel { get; private set; }

    public IReadOnlyList<Keuze> Producten { get; private set; } = [];

    public async Task OnGetAsync(Guid id, Guid doel)
    {
        await LeesAsync(id, doel);
        Invoer.Van = Vandaag;
        Weging.Opties = [new(), new()];
    }

    public async Task<IActionResult> OnPostAsync(Guid id, Guid doel)
    {
        await LeesAsync(id, doel);
        foreach (var (veld, leeg, zin) in new[]
        {
            (nameof(Invoer.Product), Invoer.Product is null, "Kies het product."), (nameof(Invoer.Volume), Invoer.Volume is null, "Vul in hoeveel."), (nameof(Invoer.Eenheid), Invoer.Eenheid is null, "Kies de eenheid."),
            (nameof(Invoer.Frequentie), Invoer.Frequentie is null, "Kies hoe vaak."), (nameof(Invoer.Van), Invoer.Van is null, "Vul de eerste dag in."),
        })
        {
            if (leeg && ModelState.GetFieldValidationState($"Invoer.{veld}") != Microsoft.AspNetCore.Mvc.ModelBinding.ModelValidationState.Invalid)
            {
                ModelState.AddModelError($"Invoer.{veld}", zin);
            }
        }

        if (!ModelState.IsValid)
        {
            return Opnieuw();
        }

        var uitkomst = await stellen.UitvoerenAsync(
            new(Aanvraag.Persoon, DoelId.Van(doel), ProductId.Van(Invoer.Product!.Value), new Omvang(Invoer.Volume!.Value, Invoer.Eenheid!.Value, Invoer.Frequentie!.Value), Invoer.Van!.Value, Invoer.Tot,
                Invoer.Afschaaldoel ?? "", Aanvraag.Aanvraag, RedenIndividueel: Invoer.RedenIndividueel, GeraamdeJaarkosten: Invoer.GeraamdeJaarkosten),
            Proces(Doelen.Besluit), Stop);
        return await RondAfAsync(uitkomst, "De indicatie is gesteld.", _ => RedirectToPage("/Voorzieningen/Aanvragen/Index", new { id }), () => Task.FromResult(Opnieuw()));
    }

    public async Task<IActionResult> OnPostWegenAsync(Guid id, Guid doel)
    {
        await LeesAsync(id, doel);
        Invoer.Van ??= Vandaag;
        if (!ModelState.IsValid)
        {
            return Opnieuw();
        }

        var uitkomst = await wegen.UitvoerenAsync(
            new(Aanvraag.Persoon, DoelId.Van(doel),
                [.. Weging.Opties.Where(o => !string.IsNullOrWhiteSpace(o.Naam)).Select(o => new Optie(o.Naam!, o.Eigen, o.Duurzaamheid ?? 0, o.Passendheid ?? 0, o.Betaalbaarheid ?? 0, o.Jaarkosten ?? Bedrag.Nul, o.Toelichting ?? ""))],
                Weging.Gekozen ?? -1),
            Proces(Doelen.Besluit), Stop);
        return await RondAfAsync(uitkomst, "De opties zijn gewogen.", _ => RedirectToPage(new { id, doel }), () => Task.FromResult(Opnieuw()), nameof(Weging));
    }

    private IActionResult Opnieuw()
    {
        while (Weging.Opties.Count < 2)
        {
            Weging.Opties.Add(new());
        }

        return Page();
    }

    private async Task LeesAsync(Guid id, Guid doel)
    {
        Aanvraag = await aanvragen.GeefAsync(Actor, AanvraagId.Van(id), Stop);
        Doel = doel;
        Producten = [.. (await catalogus.AllesAsync(Aanvraag.Wet, Stop)).Select(p => new Keuze(p.Id.ToString(), $"{p.Naam} ({p.Code})"))];
    }

    internal sealed class IndicatieVelden
    {
        public Guid? Product { get; set; }

        public long? Volume { get; set; }

        public Eenheid? Eenheid { get; set; }

        public Frequentie? Frequentie { get; set; }

        public DateOnly? Van { get; set; }

        public DateOnly? Tot { get; set; }

        public string? Afschaaldoel { get; set; }

        public string? RedenIndividueel { get; set; }

        public Bedrag? GeraamdeJaarkosten { get; set; }
    }

    internal sealed class WeegInvoer
    {
        public List<OptieInvoer> Opties { get; set; } = [];

        public int? Gekozen { get; set; }
    }

    internal sealed class OptieInvoer
    {
        public string? Naam { get; set; }

        public bool Eigen { get; set; }

        public int? Duurzaamheid { get; set; }

        public int? Passendheid { get; set; }

        public int? Betaalbaarheid { get; set; }

        public Bedrag? Jaarkosten { get; set; }

        public string? Toelichting { get; set; }
    }
}
