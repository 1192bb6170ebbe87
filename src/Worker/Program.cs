using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Rotonde.Data.Register;
using Rotonde.Opslag;
using Rotonde.Worker;

var builder = Host.CreateApplicationBuilder(args);
var register = Gemeentenregister.Lees(builder.Configuration["Register"] ?? Path.Combine("data", "gemeenten.json"));
builder.Services.AddRotonde(register, builder.Configuration["Sleutelmap"]);
builder.Services.AddHostedService<Rondgang>();
await builder.Build().RunAsync();
return 0;
